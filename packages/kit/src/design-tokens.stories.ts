import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { designTokens, type DesignToken } from './design-tokens.js';

/** What a token looks like, where that can be drawn. */
function sample({ property, type, initial }: DesignToken): TemplateResult {
  const drawings: Partial<Record<DesignToken['type'], string>> = {
    color: `inline-size: 4rem; block-size: 2rem; border: 1px solid; background: var(${property}, ${initial})`,
    dimension: `inline-size: var(${property}, ${initial}); block-size: 1rem; background: currentColor`,
    shadow: `inline-size: 4rem; block-size: 2rem; box-shadow: var(${property}, ${initial})`,
  };
  const size = property.includes('-size-') ? html`<span style="font-size: ${initial}">أبجد Abc</span>` : '';
  return html`<div style=${drawings[type] ?? ''}>${size}</div>`;
}

const meta: Meta = {
  title: 'Design tokens',
  render: () =>
    html`<table style="border-spacing: 1rem 0.5rem; text-align: start">
      <thead>
        <tr>
          <th scope="col">Custom property</th>
          <th scope="col">Default</th>
          <th scope="col">Sample</th>
        </tr>
      </thead>
      <tbody>
        ${designTokens.map(
          (token) =>
            html`<tr>
              <td><code .textContent=${token.property}></code></td>
              <td><code .textContent=${token.initial}></code></td>
              <td>${sample(token)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
};
export default meta;

export const All: StoryObj = {};
