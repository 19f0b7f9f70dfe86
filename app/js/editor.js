// The code editor: CodeMirror 6 behind the few calls that the interface needs.
//
// It lives in a shadow root, because CodeMirror then styles itself through adopted style sheets, which a
// strict content security policy allows; tokens of the page reach it as inherited custom properties.
import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { HighlightStyle, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState, RangeSet, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration, EditorView, GutterMarker, drawSelection, gutter, highlightActiveLine, highlightSpecialChars, keymap,
  lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";

const colors = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword, tags.self], color: "var(--code-keyword)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-number)" },
  { tag: tags.comment, color: "var(--code-comment)" },
  { tag: [tags.function(tags.variableName), tags.function(tags.definition(tags.variableName)), tags.function(tags.propertyName)], color: "var(--code-function)" },
  { tag: [tags.className, tags.definition(tags.className)], color: "var(--code-class)" },
  { tag: tags.standard(tags.variableName), color: "var(--code-builtin)" },
]);

const theme = EditorView.theme({
  "&": { color: "var(--color-ink)", backgroundColor: "var(--color-code)", fontSize: "var(--code-size, 0.9375rem)", height: "100%" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--font-code)", lineHeight: "var(--code-leading)", overflow: "auto" },
  ".cm-content": { caretColor: "var(--color-ink)", paddingBlock: "0.75rem" },
  ".cm-line": { paddingInline: "0.5rem 1rem" },
  ".cm-cursor": { borderLeftColor: "var(--color-ink)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, ::selection": { backgroundColor: "var(--color-selection)" },
  ".cm-gutters": { backgroundColor: "var(--color-code)", color: "var(--color-faint)", border: "none" },
  ".cm-lineNumbers .cm-gutterElement": { paddingInline: "0.25rem 0.5rem", minWidth: "2ch" },
  ".cm-activeLine": { backgroundColor: "var(--color-code-line)" },
  ".cm-marked-line": { backgroundColor: "var(--color-mark)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": { backgroundColor: "var(--color-selection)", outline: "1px solid var(--color-rule-strong)" },
  ".cm-threads": { minWidth: "1.25rem" },
  ".cm-threads .cm-gutterElement": { display: "flex", gap: "2px", alignItems: "center", justifyContent: "flex-end", paddingInline: "0.25rem 0.125rem" },
  ".cm-thread": { display: "block", inlineSize: "4px", blockSize: "1.1em", borderRadius: "2px" },
  ".cm-tooltip": { backgroundColor: "var(--color-raised)", color: "var(--color-ink)", border: "1px solid var(--color-rule-strong)", borderRadius: "6px", fontFamily: "var(--font-ui)", fontSize: "0.9375rem", maxInlineSize: "32rem" },
  ".cm-diagnostic": { borderInlineStart: "4px solid var(--color-wrong)", padding: "0.375rem 0.75rem", whiteSpace: "pre-wrap" },
  ".cm-diagnostic-warning": { borderInlineStartColor: "var(--color-warning)" },
});

/** A bar in the gutter for each thread that is at a line. */
class ThreadMarker extends GutterMarker {
  constructor(threads) {
    super();
    this.threads = threads;
    this.key = threads.map((thread) => `${thread.color}${thread.name}`).join("|");
  }
  eq(other) {
    return other.key === this.key;
  }
  toDOM() {
    const box = document.createElement("span");
    box.style.display = "contents";
    for (const { color, name } of this.threads.slice(0, 4)) {
      const bar = document.createElement("span");
      bar.className = "cm-thread";
      bar.style.backgroundColor = `var(--color-thread-${color})`;
      bar.title = name;
      box.append(bar);
    }
    return box;
  }
}

const setThreads = StateEffect.define();
const threads = StateField.define({
  create: () => RangeSet.empty,
  update(markers, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setThreads)) return effect.value;
    }
    return markers.map(transaction.changes);
  },
});

const setMarked = StateEffect.define();
const marked = StateField.define({
  create: () => Decoration.none,
  update(lines, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setMarked)) return effect.value;
    }
    return lines.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** An editor in the page. */
class Editor {
  /**
   * `events` has `change(text)`, `run()` and `stop()`; the last returns whether there was anything to stop.
   */
  constructor(parent, text, label, events) {
    const root = parent.shadowRoot ?? parent.attachShadow({ mode: "open", delegatesFocus: true });
    root.replaceChildren();
    this.view = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: text,
        extensions: [
          threads,
          marked,
          lintGutter(),
          lineNumbers(),
          gutter({ class: "cm-threads", markers: (view) => view.state.field(threads), initialSpacer: () => new ThreadMarker([{ color: 1, name: "" }]) }),
          highlightSpecialChars(),
          history(),
          drawSelection(),
          indentOnInput(),
          indentUnit.of("    "),
          bracketMatching(),
          closeBrackets(),
          highlightActiveLine(),
          python(),
          syntaxHighlighting(colors),
          theme,
          EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0", spellcheck: "false", autocapitalize: "off", autocorrect: "off" }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) events.change(update.state.doc.toString());
          }),
          keymap.of([
            { key: "Mod-Enter", run: () => (events.run(), true) },
            { key: "Escape", run: () => events.stop() },
            ...closeBracketsKeymap,
            ...defaultKeymap,
            ...historyKeymap,
            ...lintKeymap,
            indentWithTab,
          ]),
        ],
      }),
    });
  }

  setText(text) {
    const { doc } = this.view.state;
    if (doc.toString() !== text) {
      this.view.dispatch({ changes: { from: 0, to: doc.length, insert: text } });
    }
  }

  /** `list` holds `[line, color, name]` for each thread. */
  setThreads(list) {
    const { doc } = this.view.state;
    const byLine = new Map();
    for (const [line, color, name] of list) {
      if (line < 1 || line > doc.lines) continue;
      if (!byLine.has(line)) byLine.set(line, []);
      byLine.get(line).push({ color, name });
    }
    const ranges = [...byLine].sort((a, b) => a[0] - b[0])
      .map(([line, at]) => new ThreadMarker(at).range(doc.line(line).from));
    this.view.dispatch({ effects: setThreads.of(RangeSet.of(ranges)) });
  }

  /** Marks lines, counted from 1. */
  setMarked(lines) {
    const { doc } = this.view.state;
    const ranges = [...lines].filter((line) => line >= 1 && line <= doc.lines).sort((a, b) => a - b)
      .map((line) => Decoration.line({ class: "cm-marked-line" }).range(doc.line(line).from));
    this.view.dispatch({ effects: setMarked.of(Decoration.set(ranges)) });
  }

  /** `list` holds `[line, column, endLine, endColumn, severity, message]`, lines from 1, columns in code points from 0. */
  setDiagnostics(list) {
    const { doc } = this.view.state;
    const place = (line, column) => {
      const { from, text } = doc.line(Math.min(Math.max(line, 1), doc.lines));
      return from + [...text].slice(0, column).join("").length;
    };
    const diagnostics = list.map(([line, column, endLine, endColumn, severity, message]) => {
      const from = place(line, column);
      return { from, to: Math.max(from, place(endLine, endColumn)), severity, message };
    });
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics));
  }

  /** Puts the cursor at a line and column and shows it. */
  goTo(line, column) {
    const { doc } = this.view.state;
    const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
    this.view.dispatch({ selection: { anchor: Math.min(at.from + column, at.to) }, scrollIntoView: true });
    this.view.focus();
  }

  focus() {
    this.view.focus();
  }

  destroy() {
    this.view.destroy();
  }
}

export const create = (parent, text, label, events) => new Editor(parent, text, label, events);
