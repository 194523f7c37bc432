package shop;

import jakarta.persistence.*;
import java.time.*;

@Entity
public class Shift {
    @Id
    Long id;

    LocalDateTime begins;
    Instant ends;
    LocalDateTime eats;
}
