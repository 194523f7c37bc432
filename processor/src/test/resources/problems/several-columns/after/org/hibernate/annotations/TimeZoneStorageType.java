package org.hibernate.annotations;

public enum TimeZoneStorageType {
    COLUMN
}
