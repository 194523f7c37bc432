package org.hibernate.annotations;

public @interface TimeZoneStorage {
    TimeZoneStorageType value();
}
