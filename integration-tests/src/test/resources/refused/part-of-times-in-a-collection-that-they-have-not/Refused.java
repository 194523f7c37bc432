package shop;

import jakarta.persistence.*;
import java.time.LocalTime;
import java.util.*;

@Entity
class Refused {
    @Id
    Long id;

    @ElementCollection
    @Temporal(TemporalType.DATE)
    List<LocalTime> times;
}
