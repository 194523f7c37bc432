/**
 * What the developer answered where entities and snapshot leave a question open: renamed, dropped, filled with what.
 * Also what is known without asking, for the snapshot remembers the class and attribute behind every name.
 */
package dev.retort.processor.answer;
