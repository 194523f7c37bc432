package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Loan {

    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "s", referencedColumnName = "shelf")
    @JoinColumn(name = "p", referencedColumnName = "place")
    Item item;
}
