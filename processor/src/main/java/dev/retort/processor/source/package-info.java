/**
 * Operations to the Java a reviewer reads: the name, the message and the text of a revision.
 * The only package that knows JavaPoet.
 */
package dev.retort.processor.source;
