package shop;

import jakarta.persistence.*;

@Entity
interface Refused {
    @Id
    Long getId();

    void setId(Long id);
}
