package org.hibernate.id.enhanced;

public class SequenceStyleGenerator {
    public void configure(String parameters) {}
}
