package shop;

import jakarta.persistence.*;

@Entity
class Refused {
    @EmbeddedId
    Long id;
}
