package org.hibernate.annotations;

public interface DialectOverride {
    @interface ColumnDefault {
        Class<?> dialect();
    }
}
