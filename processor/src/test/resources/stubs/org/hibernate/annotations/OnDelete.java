package org.hibernate.annotations;

public @interface OnDelete { OnDeleteAction action(); }
