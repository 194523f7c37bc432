/**
 * What git knows of a folder, read from its own files.
 * No git is started, so none need be installed; nothing is ever written.
 */
package dev.retort.processor.git;
