package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

public enum Value {
    NEW,
    PAID,
    SENT
}
