package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Orders {
    @Id
    Long id = 1L;

    State[] states = {State.OPEN};

    @Enumerated(EnumType.STRING)
    State[] namedArray = {State.OPEN};

    @Enumerated(EnumType.STRING)
    List<State> someStates = new ArrayList<>(List.of(State.OPEN));

    Set<State> allStates = new HashSet<>();

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<State> kept = new HashSet<>();

    @ElementCollection
    Map<State, State> byState = new HashMap<>();

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @Enumerated(EnumType.STRING)
    Map<State, State> namedMap = new HashMap<>();

    @Embedded
    Part part = new Part();

    @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
    Level inOrder = Level.LOW;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    State asSmall = State.DONE;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    State asText = State.DONE;

    @JdbcTypeCode(SqlTypes.INTEGER)
    State asNumber = State.DONE;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Enumerated(EnumType.STRING)
    State padded;

    enum State {
        OPEN,
        DONE
    }

    enum Level {
        LOW,
        HIGH
    }

    @Embeddable
    static class Part {
        @Enumerated(EnumType.STRING)
        State partState = State.OPEN;
    }
}
