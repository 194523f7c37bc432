package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.IdGeneratorType;

@Entity
class Ticket {
    @Id
    // WARNING [without-effect]
    @Numbered
    long id;
}

@IdGeneratorType(Numbers.class)
@interface Numbered {}

class Numbers {
    public void registerExportables(Object database) {}
}
