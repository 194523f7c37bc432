package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

public enum Status {
    NEW,
    PAID,
    SENT
}
