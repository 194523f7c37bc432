package shop;

import org.hibernate.annotations.IdGeneratorType;

@IdGeneratorType(Numbering.class)
@interface Numbered {
    String sequence();
}
