package org.hibernate.annotations;

public @interface GeneratedColumn {
    String value();
}
