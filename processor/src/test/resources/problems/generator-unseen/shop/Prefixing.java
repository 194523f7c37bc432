package shop;

import org.hibernate.id.enhanced.SequenceStyleGenerator;

public class Prefixing extends SequenceStyleGenerator {
    @Override
    public void configure(String parameters) {
        super.configure("prefix");
    }
}
