package org.hibernate.annotations;

public @interface Collate {
    String value();
}
