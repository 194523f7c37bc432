package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Sale {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    // WARNING [constant-too-long]
    @Column(length = 5)
    State state;

    @Enumerated(EnumType.STRING)
    @Column(length = 8)
    State other;

    @Enumerated(EnumType.STRING)
    // WARNING [constant-too-long]
    @Column(length = 1)
    State letter;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    // WARNING [constant-too-long]
    @Column(length = 7)
    Set<State> states;

    @Enumerated(EnumType.STRING)
    // WARNING [constant-too-long]
    @Column(length = 3)
    State[] several;
}
