package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.NaturalId;

@Entity
class Refused {
    @Id
    Long id;

    @NaturalId
    @Formula("id + 1")
    Long next;
}
