package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.UuidGenerator;

@Entity
class Refused {
    @Id
    @UuidGenerator
    Long id;
}
