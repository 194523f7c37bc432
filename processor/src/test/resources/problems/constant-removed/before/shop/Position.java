package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

public enum Position {
    NEW,
    PAID,
    SENT
}
