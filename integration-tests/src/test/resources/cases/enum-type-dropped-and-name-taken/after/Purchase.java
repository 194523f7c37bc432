package shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    Status state;

    enum Status {
        NEW,
        PAID
    }
}

@Entity
class State {
    @Id
    long id;
}

@Entity
@RenamedFrom("sort")
class Kind {
    @Id
    long id;
}
