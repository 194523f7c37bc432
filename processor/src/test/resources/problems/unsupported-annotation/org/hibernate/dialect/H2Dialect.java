package org.hibernate.dialect;

public class H2Dialect {}
