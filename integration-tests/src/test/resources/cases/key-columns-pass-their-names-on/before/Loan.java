package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Loan {

    @Id
    Long id;

    @ManyToOne
    Item item;
}
