package org.hibernate.annotations;

public @interface Comment {
    String value();
}
