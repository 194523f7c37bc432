package shop;

import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@IdGeneratorType(Plain.Generator.class)
@interface Plain {
    class Generator extends SequenceStyleGenerator {}
}
