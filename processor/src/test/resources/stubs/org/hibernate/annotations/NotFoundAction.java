package org.hibernate.annotations;

public enum NotFoundAction { EXCEPTION, IGNORE }
