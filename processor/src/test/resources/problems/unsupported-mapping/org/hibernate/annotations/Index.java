package org.hibernate.annotations;

public @interface Index {
    String name();
}
