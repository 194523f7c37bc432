/**
 * What the processor leaves behind: revision and snapshot in the source folder, class and index in the class output.
 * Revision and snapshot land together or not at all.
 */
package dev.retort.processor.output;
