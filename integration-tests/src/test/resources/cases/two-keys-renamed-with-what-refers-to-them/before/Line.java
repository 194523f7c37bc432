package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@IdClass(LineId.class)
class Line {
    @Id
    @Column(name = "saleNo")
    long sale;

    @Id
    @Column(name = "positionNo")
    long position;

    @ElementCollection
    Set<String> notes;

    @ManyToOne
    Line previous;
}
