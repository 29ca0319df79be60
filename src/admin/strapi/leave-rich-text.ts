import type { SourceChange } from '../source-changes';

/**
 * Hold: what the editor of rich text does at Tab (content-manager/dist/admin/pages/EditView/components/FormInputs/BlocksInput/
 * BlocksContent.mjs), changed while the admin is built.
 *
 * Strapi’s takes every Tab, and never lets go of the focus (WCAG 2.2, 2.1.2: no keyboard trap); it indents the lines of lists with it. Here Tab
 * leads to the next field, and lines are indented as in Word, by Alt+Shift and an arrow. It can go when Tab leaves Strapi’s editor.
 */
export const LEAVE_RICH_TEXT: SourceChange = {
  name: 'leave-rich-text',
  file: /BlocksInput[\\/]BlocksContent\.mjs$/,
  replacements: [
    [
      "case 'Tab':\n                return handleTab(event);",
      "case 'ArrowLeft':\n            case 'ArrowRight':\n                if (event.altKey && event.shiftKey) return handleTab(event);\n                break;",
    ],
    [
      'if (event.shiftKey && selectedBlock.handleShiftTab)',
      "if (event.key === 'ArrowLeft' && selectedBlock.handleShiftTab)",
    ],
    [
      'else if (!event.shiftKey && selectedBlock.handleTab)',
      "else if (event.key === 'ArrowRight' && selectedBlock.handleTab)",
    ],
  ],
};
