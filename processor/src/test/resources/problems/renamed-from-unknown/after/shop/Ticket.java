package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Ticket {
    @Id
    Long id;

    // ERROR [renamed-from-unknown]
    @RenamedFrom("number")
    @ManyToOne
    @JoinColumn(name = "a_line", referencedColumnName = "lineNo")
    @JoinColumn(name = "an_order", referencedColumnName = "orderNo")
    Line line;
}

@Entity
@IdClass(LineId.class)
class Line {
    @Id
    Long lineNo;

    @Id
    Long orderNo;
}

record LineId(Long lineNo, Long orderNo) {}
