package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Purchase {
    @Id
    Long id;

    @ManyToOne
    // NOTE [table-not-made]
    people.Customer buyer;

    @ManyToOne
    people.Customer payer;
}
