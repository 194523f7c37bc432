package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Product implements Serializable {
    @Id
    Long id = 1L;

    @Column(unique = true)
    String articleNumber = "a";

    @ManyToOne
    @JoinColumn(name = "replaced_by", referencedColumnName = "ARTICLENUMBER")
    Product replacedBy;
}
