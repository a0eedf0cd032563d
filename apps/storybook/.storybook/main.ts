import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../src/**/*.mdx', '../../../packages/*/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // The embed builder, with the files and the sample that it shows.
  staticDirs: [
    { from: '../../embed-builder/dist', to: '/builder' },
    { from: '../../../packages/widgets/dist/cdn', to: '/cdn' },
    { from: '../../partner-site/dist/feeds', to: '/feeds' },
    { from: '../../partner-site/dist/pictures', to: '/pictures' },
    { from: '../../../docs/pictures', to: '/document-pictures' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};

export default config;
