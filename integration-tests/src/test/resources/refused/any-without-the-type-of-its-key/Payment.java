package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Any;

@Entity
class Payment {
    @Id
    Long id;

    @Any
    @Column(name = "source_type")
    @JoinColumn(name = "source_id")
    Object source;
}
