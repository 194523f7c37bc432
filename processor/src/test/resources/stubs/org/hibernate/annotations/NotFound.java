package org.hibernate.annotations;

public @interface NotFound { NotFoundAction action(); }
