package shop;

import org.hibernate.id.enhanced.SequenceStyleGenerator;

public class Numbering extends SequenceStyleGenerator {
    private final String sequence;

    public Numbering(Numbered annotation) {
        sequence = annotation.sequence();
    }
}
