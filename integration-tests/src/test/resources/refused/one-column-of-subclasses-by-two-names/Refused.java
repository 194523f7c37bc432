package shop;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "ofKind")
class Refused {
    @Id
    Long id;

    @Column(insertable = false, updatable = false)
    String of_kind;
}

@Entity
class One extends Refused {
    Integer itemCount;
}

@Entity
class Other extends Refused {
    @Column(name = "item_count")
    Integer count;
}
