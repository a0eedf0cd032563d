import { css } from 'lit';

/**
 * As high as the question that the attributes ask for becomes in any of the three languages, so that nothing
 * moves when it comes.
 */
export const placeholderStyles = css`
  .placeholder {
    min-block-size: var(--icesco-feedback-height, 15.25rem);
  }
  :host([labels='full']) .placeholder {
    min-block-size: var(--icesco-feedback-height, 16.5rem);
  }
  :host([comment='optional']) .placeholder,
  :host([follow-up]) .placeholder {
    min-block-size: var(--icesco-feedback-height, 26rem);
  }
  @media (max-width: 40rem) {
    :host([labels='full']) .placeholder {
      min-block-size: var(--icesco-feedback-height, 30.5rem);
    }
    :host([comment='optional']) .placeholder,
    :host([follow-up]) .placeholder {
      min-block-size: var(--icesco-feedback-height, 32rem);
    }
  }
`;
