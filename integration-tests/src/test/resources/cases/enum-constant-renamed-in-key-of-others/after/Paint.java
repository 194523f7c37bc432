package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Paint {
    @Id
    @Enumerated(EnumType.STRING)
    Color color;

    @ElementCollection
    Set<String> names;
}

/** Refers to the whole key, and has the enum besides. */
@Entity
class Wall {
    @Id
    long id;

    @ManyToOne
    Paint paint;

    @Enumerated(EnumType.STRING)
    Color lastColor;
}

/** Has the key as a part of its own. */
@Entity
class Coat {
    @EmbeddedId
    Key key;

    @MapsId("color")
    @ManyToOne
    Paint paint;

    @Embeddable
    record Key(@Enumerated(EnumType.STRING) Color color, int number) {}
}

/** Refers to what refers. */
@Entity
class Crack {
    @Id
    long id;

    @ManyToOne
    Coat coat;
}
