package shop;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
class Refused {
    @Id
    Long id;

    @Temporal(TemporalType.TIMESTAMP)
    LocalDate day;
}
