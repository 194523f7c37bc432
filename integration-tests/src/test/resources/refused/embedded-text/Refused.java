package shop;

import jakarta.persistence.*;

@Entity
class Refused {
    @Id
    Long id;

    @Embedded
    String text;
}
