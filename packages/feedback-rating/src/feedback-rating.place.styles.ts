import { css } from 'lit';

/** As high as the question that the attributes ask for becomes in any of the three languages, so that nothing moves when it comes. */
export const placeStyles = css`
  .place {
    --_height: 15.25rem;
    min-block-size: var(--icesco-feedback-height, var(--_height));
  }
  :host([labels='full']) .place {
    --_height: 16.5rem;
  }
  :host([comment='optional']) .place,
  :host([follow-up]) .place {
    --_height: 26rem;
  }
  @media (max-width: 40rem) {
    :host([labels='full']) .place {
      --_height: 30.5rem;
    }
    :host([comment='optional']) .place,
    :host([follow-up]) .place {
      --_height: 32rem;
    }
  }
`;
