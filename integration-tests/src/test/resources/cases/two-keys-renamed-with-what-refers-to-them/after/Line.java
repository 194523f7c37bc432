package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@IdClass(LineId.class)
class Line {
    @Id
    @Column(name = "sale_no")
    long sale;

    @Id
    @Column(name = "position_no")
    long position;

    @ElementCollection
    Set<String> notes;

    @ManyToOne
    Line previous;
}
