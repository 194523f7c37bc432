package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Purchase {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    @Column(length = 3)
    Status status;

    Level level;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Status> seen;

    @ElementCollection
    Map<Level, String> notes;
}
