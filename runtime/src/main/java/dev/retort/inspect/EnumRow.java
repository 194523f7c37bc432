package dev.retort.inspect;

/** A value of an enum type as {@link Catalogue#enumTypes} answers. */
record EnumRow(String type, String value) {}
