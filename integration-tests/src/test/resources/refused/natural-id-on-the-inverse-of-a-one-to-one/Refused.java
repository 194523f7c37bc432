package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;

@Entity
class Refused {
    @Id
    Long id;

    @NaturalId
    @OneToOne(mappedBy = "successor")
    Refused predecessor;

    @OneToOne
    Refused successor;
}
