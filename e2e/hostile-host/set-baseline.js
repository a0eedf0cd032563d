// After what the host's own scripts did, before ours.
window.pageMonitor.setBaseline();
