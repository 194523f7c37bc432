/**
 * What the compiler saw of the classes that the schema was made from, and what they are now.
 * A compile without the annotation processor leaves no other trace than that the two differ.
 */
package dev.retort.model;
